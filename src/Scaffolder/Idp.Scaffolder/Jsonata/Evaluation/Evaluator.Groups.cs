using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private ValueMap Group(Grouping grouping, object? input, Scope scope)
    {
        var items = input as ValueList ?? Sequence(input);
        bool isTuples = items.IsTuples;
        var groups = new ValueMap();
        foreach (object? item in items.Count == 0 && !isTuples ? [null] : items.ToArray())
        {
            var inner = isTuples ? scope.With((ValueMap)item!) : scope;
            for (int pair = 0; pair < grouping.Pairs.Count; pair++)
            {
                object? key = Evaluate(grouping.Pairs[pair].Key, isTuples ? ((ValueMap)item!)["@"] : item, inner);
                if (key is not null)
                {
                    Collect(groups, Key(key, grouping), item, pair, grouping);
                }
            }
        }

        var result = new ValueMap();
        foreach (var (key, entry) in groups.Members())
        {
            var group = (KeyGroup)entry!;
            object? value = GroupValue(grouping.Pairs[group.Pair].Value, group.Data, isTuples, scope);
            if (value is not null)
            {
                result[key] = value;
            }
        }

        return result;
    }

    private static string Key(object? key, Grouping grouping) => key switch
    {
        "_jsonata_lambda" or "_jsonata_function" => throw new JsonataFault("D1013", key).At(grouping.Position),
        string text => text,
        _ => throw new JsonataFault("T1003", key).At(grouping.Position),
    };

    private void Collect(ValueMap groups, string key, object? item, int pair, Grouping grouping)
    {
        work.Step();
        if (groups[key] is not KeyGroup group)
        {
            groups[key] = new KeyGroup(pair, item);
        }
        else if (group.Pair != pair)
        {
            throw new JsonataFault("D1009", key).At(grouping.Position);
        }
        else
        {
            group.Add(item, this);
        }
    }

    private object? GroupValue(Node value, object? data, bool isTuples, Scope scope)
    {
        if (!isTuples)
        {
            return Evaluate(value, data, scope);
        }

        // The context is taken out of the bindings themselves, which a second key then finds without it, as upstream.
        var tuple = data is ValueList several ? Reduced(several) : (ValueMap)data!;
        object? context = tuple["@"];
        tuple.Remove("@");
        return Evaluate(value, context, scope.With(tuple));
    }

    private ValueMap Reduced(ValueList tuples)
    {
        var reduced = ((ValueMap)tuples[0]!).Copy();
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (object? tuple in tuples.Skip(1))
        {
            foreach (var (name, value) in ((ValueMap)tuple!).Members())
            {
                work.Step();
                if (own.Contains(name) && reduced[name] is ValueList list && value is not null)
                {
                    Append(list, value, isFlat: true);
                }
                else
                {
                    bool isNew = reduced[name] is not null && value is not null;
                    reduced[name] = Join(reduced[name], value);
                    _ = isNew && own.Add(name);
                }
            }
        }

        return reduced;
    }

    private void Append(ValueList list, object? value, bool isFlat)
    {
        if (isFlat && value is ValueList several)
        {
            Append(list, several);
        }
        else
        {
            Append(list, value);
        }
    }

    /// <summary>The items of one key.</summary>
    private sealed class KeyGroup(int pair, object? data)
    {
        private bool _isOwn;

        public int Pair => pair;

        public object? Data { get; private set; } = data;

        public void Add(object? item, Evaluator evaluator)
        {
            if (_isOwn && item is not null)
            {
                evaluator.Append((ValueList)Data!, item, isFlat: true);
                return;
            }

            bool isNew = Data is not null && item is not null;
            Data = evaluator.Join(Data, item);
            _isOwn = isNew;
        }
    }
}
