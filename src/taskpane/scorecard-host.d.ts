/** What start/ leaves for the rest to find. */
interface Window {
  /** Where the page stands; set before anything else of ours runs. */
  scorecardHost?: "excel" | "browser";
  /** Fabric reads it when it loads: "" keeps it from fetching fonts. */
  FabricConfig?: { fontBaseUrl: string };
}
