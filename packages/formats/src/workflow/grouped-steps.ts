// Steps that run beside one another: those of a `parallel` group are steps of the job like the others, for whoever reads a workflow.

/**
 * A group in a group is none of GitHub's, and hides nothing here: all levels are looked through, which the reader of YAML bounds.
 *
 * Steps of a job or of a composite action in the order of the text, those of a `parallel` group behind the step that holds them.
 * @param groupOf the steps of a step's `parallel`; undefined for a step that has none.
 */
export function withGrouped<Step>(steps: readonly Step[], groupOf: (step: Step) => readonly Step[] | undefined): readonly Step[] {
  return steps.flatMap((step) => {
    const group = groupOf(step);
    return group === undefined ? [step] : [step, ...withGrouped(group, groupOf)];
  });
}
