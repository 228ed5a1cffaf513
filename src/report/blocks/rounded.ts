export { money, share } from "../../wording/rounded";
