/** 20个项目,合同资金50亿元,平均每个2.5亿元: an amount by a count, where the sentence has one of each. */
import { AVERAGE, AVERAGE_BY_MU } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import { asked, between, done } from "./text-claim";
import type { Clue } from "./text-claim";

export function averageClues(sentence: Sentence): readonly Clue[] {
  return sentence.mentions.flatMap((mention, at): Clue[] => {
    if (mention.measure === "%" || mention.approx) return [];
    const by = divisorOf(mention);
    if (by === undefined) return [];
    const before = sentence.mentions.slice(0, at);
    const amount = only(before, mention.measure.split("/")[0] ?? "");
    const count = only(before, by);
    if (amount === undefined || count === undefined) return [];
    const working = between(amount, "÷", count);
    const reckoning = { kind: "quotient" as const, of: done(amount), by: asked(count) };
    return [{ kind: "rate", sentence, mention, reckoning, working }];
  });
}

function divisorOf({ before, measure }: Mention): string | undefined {
  if (AVERAGE_BY_MU.test(before)) return "亩";
  return AVERAGE.test(before) && measure !== "个" ? "个" : undefined;
}

/** With two of a kind nobody can say which is meant. */
function only(mentions: readonly Mention[], measure: string): Mention | undefined {
  const alike = mentions.filter((one) => one.measure === measure);
  const [one] = alike;
  return alike.length === 1 && one?.approx === false ? one : undefined;
}
