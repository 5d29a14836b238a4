// What a check of the actor asks about, as expressions and JavaScript write it: who set the run off or wrote what it is about, and what only
// the repository chooses.

/** Ways to the name of who set the run off, of who wrote what it is about, and of where their code lies. */
const actorWays =
  /^github\.(?:actor|triggering_actor|event\.(?:(?:sender|(?:comment|review|issue|discussion|pull_request|pull_request\.head)\.user)\.login|(?:pull_request\.head\.repo|workflow_run\.head_repository)\.(?:full_name|owner\.login)))$/;

/** What outsiders cannot choose. */
const ownWays =
  /^(?:github\.(?:repository|repository_owner|repo\.owner|repo\.repo|event\.(?:pull_request\.base\.repo|repository)\.(?:full_name|name|owner\.login))|(?:vars|secrets)\.\w+)$/;

/** The way as it is compared; undefined for all that leads to no actor. */
export function wayOfActor(text: string): string | undefined {
  const way = text.trim().toLowerCase();
  return actorWays.test(way) ? way : undefined;
}

export function isOwn(text: string): boolean {
  return ownWays.test(text.trim().toLowerCase());
}
