/** Chinese unless the machine plainly speaks another language: this is a tool for Chinese offices. */
import type { Language } from "./arguments";

export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  if (locale === "" || /^(zh|C$|C\.|POSIX)/i.test(locale)) return "zh";
  return "en";
}
