// Answers that are worked out once for each text, where the same few texts are asked about again and again.

/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */
export function remembered<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    // An answer may be that there is none.
    if (before !== undefined || known.has(text)) return before as Answer;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The same for a part of a file that is read once and asked about again and again; an answer goes with what it is about. */
export function rememberedOf<Of extends object, Answer>(answer: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as Answer;
    const made = answer(of);
    known.set(of, made);
    return made;
  };
}
