/** Fabric in our colours, and in type that a Chinese office has on its machines. */
import { loadTheme } from "office-ui-fabric-react/lib/Styling";

const FONTS =
  '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';

export function loadOwnTheme(): void {
  loadTheme({
    defaultFontStyle: { fontFamily: FONTS },
    palette: {
      themePrimary: "#1f5c99",
      themeDarkAlt: "#1a4f85",
      themeDark: "#16436f",
      themeDarker: "#103252",
      themeSecondary: "#2f6ea9",
      themeTertiary: "#6f9cc8",
      themeLight: "#c3d8ec",
      themeLighter: "#deeaf5",
      themeLighterAlt: "#f6f9fc",
    },
  });
}
