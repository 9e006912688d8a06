import { ZenEngine } from "@gorules/zen-engine";

const engine = new ZenEngine();

/** A decision of one table: the first line that holds gives the output. */
export function zenTable(inputs, output, lines) {
  const columns = inputs.map((name) => ({ id: name, name, field: name }));
  return decisionOf({
    type: "decisionTableNode",
    content: {
      hitPolicy: "first",
      inputs: columns,
      outputs: [{ id: output, name: output, field: output }],
      rules: lines.map((line, n) => ({ _id: String(n), ...line })),
    },
  });
}

/** A decision of one expression. */
export function zenExpression(output, expression) {
  return decisionOf({
    type: "expressionNode",
    content: { expressions: [{ id: output, key: output, value: expression }] },
  });
}

function decisionOf(node) {
  return engine.createDecision({
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      { id: "rule", name: "rule", ...node },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "rule" },
      { id: "b", sourceId: "rule", targetId: "out" },
    ],
  });
}
