import { textArgument } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { changePart } from "./chartPart";
import { withoutMember } from "./withoutMember";

export const CHART_FILL: Members<ChartPartTarget<{ readonly fill?: string }>> = {
  methods: {
    setSolidColor: {
      call: (target, args, session) => {
        const fill = asColor(textArgument(args, 0));
        changePart(target, (part) => ({ ...part, fill }), session);
      },
    },
    clear: {
      call: (target, _args, session) =>
        changePart(target, (part) => withoutMember(part, "fill"), session),
    },
  },
};
