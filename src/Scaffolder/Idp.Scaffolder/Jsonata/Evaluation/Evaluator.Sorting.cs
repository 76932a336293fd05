using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private ValueList Sort(Node step, ValueList input, Scope scope) => MergeSort.Sort(input, work, (left, right) =>
    {
        foreach (var term in step.Terms)
        {
            int order = Compare(term, step.Position, Term(term, left, input, scope), Term(term, right, input, scope));
            if (order != 0)
            {
                return order > 0;
            }
        }

        return false;
    });

    private object? Term(SortTerm term, object? item, ValueList input, Scope scope) => input.IsTuples
        ? Evaluate(term.Expression, ((ValueMap)item!)["@"], scope.With((ValueMap)item))
        : Evaluate(term.Expression, item, scope);

    // Items without the term come last, either way.
    private static int Compare(SortTerm term, int position, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is not null ? -1 : right is not null ? 1 : 0;
        }

        if (left is not (string or double) || right is not (string or double))
        {
            throw new JsonataFault("T2008", left is string or double ? right : left).At(position);
        }

        int order = (left, right) switch
        {
            (double a, double b) => a == b ? 0 : a < b ? -1 : 1,
            (string a, string b) => string.CompareOrdinal(a, b),
            _ => throw new JsonataFault("T2007", left).With("value2", right).At(position),
        };
        return term.IsDescending ? -order : order;
    }
}
