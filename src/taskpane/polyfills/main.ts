/** What Internet Explorer 11 lacks, loaded by start/ only where it is lacking. */
import "core-js/es";
import { SmallTextDecoder } from "./small-text-decoder";

const page = window as unknown as { TextDecoder?: unknown };
if (typeof page.TextDecoder !== "function") page.TextDecoder = SmallTextDecoder;
