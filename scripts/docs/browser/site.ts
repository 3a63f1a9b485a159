/** What every page does. */
import { startCopying } from "./copy.ts";
import { startMenus } from "./menus.ts";
import { startSearch } from "./search.ts";
import { startSkipLink } from "./skip-link.ts";
import { startTheme } from "./theme.ts";
import { startVersions } from "./versions.ts";

startVersions();
startTheme();
startMenus();
startSearch();
startSkipLink();
startCopying();
