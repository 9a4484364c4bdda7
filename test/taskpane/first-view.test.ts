import assert from "node:assert/strict";
import { firstView } from "../../src/taskpane/tabs/first-view";

describe("where the pane is opened", () => {
  const cases = [
    { says: "at the ranking, where nothing is asked", search: "", tab: "ranking", page: "home" },
    { says: "at the findings", search: "?view=findings", tab: "ranking", page: "findings" },
    {
      says: "behind what Excel adds",
      search: "?_host_Info=x&view=about",
      tab: "ranking",
      page: "about",
    },
    {
      says: "at the ranking, where nobody knows it",
      search: "?view=stars",
      tab: "ranking",
      page: "home",
    },
  ];
  for (const { says, search, tab, page } of cases) {
    it(says, () => assert.deepEqual(firstView(search), { tab, page }));
  }
});
