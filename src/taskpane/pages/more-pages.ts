/** The pages that are not needed for the first view, in one chunk: an intranet is slow by the trip. */
export { AboutPage } from "./AboutPage";
export { ColumnsPage } from "./ColumnsPage";
export { FindingsPage } from "./FindingsPage";
export { OptionsPage, ProgressPage } from "./OptionsPage";
export { PreviewPage } from "./PreviewPage";
export { TablesPage } from "./TablesPage";
