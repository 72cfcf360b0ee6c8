// The look of drawings, one file for Python and the browser.
import look from "../../../network/look.json" with { type: "json" };

export default look;
