/** 完成率分别为80%、75%、60%: the first rate is of the first figures, and so on. */
import { RESPECTIVELY } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets, percentClue } from "./pairing";
import type { Sentence } from "./sentences";
import type { Clue } from "./text-claim";

/** Figures that one word leads: 分别为8个、9个、10个. */
interface Run {
  readonly first: number;
  readonly members: readonly Mention[];
}

const AND = /^(?:元|人民币)?\s*[、,和及与]\s*$/;

function runsOf({ mentions }: Sentence): readonly Run[] {
  const runs: { first: number; members: Mention[] }[] = [];
  mentions.forEach((mention, at) => {
    const run = runs[runs.length - 1];
    const goesOn = run?.members[0]?.measure === mention.measure && AND.test(mention.before);
    if (goesOn) run?.members.push(mention);
    else runs.push({ first: at, members: [mention] });
  });
  return runs;
}

/** Undefined where the rate stands alone; "unclear" where nobody can say of which figures it is. */
export function sideBySide(
  sentence: Sentence,
  at: number,
  targets: ReadonlySet<Mention>
): Clue | "unclear" | undefined {
  const runs = runsOf(sentence);
  const own = runs.find(({ first, members }) => first <= at && at < first + members.length);
  const rate = sentence.mentions[at];
  if (own === undefined || rate === undefined || !isList(own)) return undefined;
  const alike = runs.filter(
    ({ first, members }) => first < own.first && members.length === own.members.length
  );
  const place = at - own.first;
  const whole = alike.find((run) => leadsTargets(run, targets))?.members[place];
  const part = alike.find((run) => !leadsTargets(run, targets))?.members[place];
  const isPair = alike.length === 2 && part !== undefined && whole !== undefined;
  return isPair && meets(part, whole)
    ? percentClue(sentence, rate, "rate", { part, whole })
    : "unclear";
}

function isList({ members }: Run): boolean {
  return members.length > 1 && RESPECTIVELY.test(members[0]?.before ?? "");
}

function leadsTargets({ members: [first] }: Run, targets: ReadonlySet<Mention>): boolean {
  return first !== undefined && targets.has(first);
}
