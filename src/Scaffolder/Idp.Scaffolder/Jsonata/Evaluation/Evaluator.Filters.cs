using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private ValueList Filter(Node filter, object? input, Scope scope)
    {
        var items = input as ValueList ?? Sequence(input);
        var result = new ValueList { IsSequence = true, IsTuples = items.IsTuples };
        if (filter.Kind == NodeKind.Number)
        {
            return At(items, (double)filter.Value!, result);
        }

        for (int i = 0; i < items.Count; i++)
        {
            object? item = items[i];
            object? answer = items.IsTuples ? Evaluate(filter, ((ValueMap)item!)["@"], scope.With((ValueMap)item)) : Evaluate(filter, item, scope);
            if (ValueKinds.IsNumeric(answer))
            {
                AddIfAt(items, i, (double)answer!, result);
            }
            else if (answer is ValueList places && ValueKinds.AreNumbers(places))
            {
                work.Step(places.Count);
                places.ForEach(place => AddIfAt(items, i, (double)place!, result));
            }
            else if (IsTrue(answer))
            {
                result.Add(item);
            }
        }

        return result;
    }

    // An array at a place is the result itself.
    private static ValueList At(ValueList items, double place, ValueList result)
    {
        double index = Place(items, place);
        object? item = index >= 0 && index < items.Count ? items[(int)index] : null;
        if (item is ValueList list)
        {
            return list;
        }

        if (item is not null)
        {
            result.Add(item);
        }

        return result;
    }

    private static void AddIfAt(ValueList items, int at, double place, ValueList result)
    {
        if (Place(items, place) == at)
        {
            result.Add(items[at]);
        }
    }

    // Negative places count from the end.
    private static double Place(ValueList items, double place) => Math.Floor(place) < 0 ? items.Count + Math.Floor(place) : Math.Floor(place);
}
