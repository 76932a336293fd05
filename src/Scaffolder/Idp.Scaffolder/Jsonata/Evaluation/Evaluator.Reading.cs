using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>The member of an object, or those of an array's objects as a sequence.</summary>
    public object? Lookup(object? input, string key)
    {
        if (input is ValueMap map)
        {
            return map[key];
        }

        if (input is not ValueList list)
        {
            return null;
        }

        work.Enter();
        var sequence = new ValueList { IsSequence = true };
        foreach (object? item in list)
        {
            work.Step();
            object? value = Lookup(item, key);
            if (value is ValueList several)
            {
                Append(sequence, several);
            }
            else if (value is not null)
            {
                Append(sequence, value);
            }
        }

        work.Leave();
        return sequence;
    }

    /// <summary>Two values, or what arrays of them hold, as one array; a value alone stays what it is.</summary>
    public object? Join(object? first, object? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        var joined = new ValueList();
        foreach (object? part in (object?[])[first, second])
        {
            if (part is ValueList list)
            {
                Append(joined, list);
            }
            else
            {
                Append(joined, part);
            }
        }

        return joined;
    }

    private ValueList List(Node node, object? input, Scope scope)
    {
        var list = new ValueList();
        foreach (var item in node.Items)
        {
            object? value = Evaluate(item, input, scope);
            if (value is ValueList several && item.Kind != NodeKind.List)
            {
                Append(list, several);
            }
            else if (value is not null)
            {
                Append(list, value);
            }
        }

        list.IsConstructed = node.IsConstructed;
        return list;
    }

    private ValueList Wildcard(object? input)
    {
        var results = new ValueList { IsSequence = true };
        input = input is ValueList { IsWrapper: true, Count: > 0 } wrapper ? wrapper[0] : input;
        foreach (object? value in Members(input))
        {
            work.Step();
            if (value is ValueList list)
            {
                // Joined arrays are no sequences any more.
                results.IsSequence = false;
                Flatten(list, results);
            }
            else
            {
                Append(results, value);
            }
        }

        return results;
    }

    // Of a sequence upstream also sees the flags that make it one.
    private static IEnumerable<object?> Members(object? value)
    {
        if (value is ValueMap map)
        {
            return map.Members().Select(member => member.Value);
        }

        var list = value as ValueList ?? [];
        bool[] flags = [list.IsSequence, list.IsWrapper, list.KeepsSingleton];
        return list.Concat(flags.Where(flag => flag).Select(flag => (object?)flag));
    }

    private void Flatten(ValueList list, ValueList results)
    {
        work.Enter();
        foreach (object? item in list)
        {
            work.Step();
            if (item is ValueList inner)
            {
                Flatten(inner, results);
            }
            else
            {
                Append(results, item);
            }
        }

        work.Leave();
    }

    private object? Descendants(object? input)
    {
        if (input is null)
        {
            return null;
        }

        var results = new ValueList { IsSequence = true };
        Descend(input, results);
        return results.Count == 1 ? results[0] : results;
    }

    private void Descend(object? value, ValueList results)
    {
        work.Enter();
        if (value is ValueList list)
        {
            foreach (object? item in list)
            {
                Descend(item, results);
            }
        }
        else
        {
            Append(results, value);
            foreach (var (_, member) in (value as ValueMap)?.Members() ?? [])
            {
                Descend(member, results);
            }
        }

        work.Leave();
    }
}
