using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Numbers;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions of objects.</summary>
internal static class ObjectFunctions
{
    public static object? Lookup(Call call) => call.IsMissing(1) ? null : call.Evaluator.Lookup(call[0], call.Text(1));

    public static object? Keys(Call call)
    {
        var names = new ValueMap();
        Collect(call, call[0], names);
        var result = ValueList.NewSequence();
        foreach (var (name, _) in names.Members())
        {
            call.Add(result, name);
        }

        return result;
    }

    public static object? Spread(Call call) => Spread(call, call[0]);

    public static object? Merge(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var result = new ValueMap();
        foreach (object? item in call.List(0))
        {
            call.Work.Step((item as ValueMap)?.Count ?? 1);
            result.Assign(item as ValueMap ?? new ValueMap());
        }

        return result;
    }

    public static object? Clone(Call call) => call.IsMissing(0) ? null : Clone(call[0] is ValueList { IsWrapper: true } wrapper ? wrapper[0] : call[0], call.Work);

    private static void Collect(Call call, object? value, ValueMap names)
    {
        call.Work.Enter();
        foreach (object? item in value as ValueList ?? [])
        {
            Collect(call, item, names);
        }

        foreach (var (name, _) in (value as ValueMap)?.Members() ?? [])
        {
            call.Work.Step();
            names[name] = true;
        }

        call.Work.Leave();
    }

    private static object? Spread(Call call, object? value)
    {
        if (value is not (ValueMap or ValueList))
        {
            return value;
        }

        call.Work.Enter();
        var result = ValueList.NewSequence();
        if (value is ValueList list)
        {
            object? joined = result;
            foreach (object? item in list)
            {
                joined = call.Evaluator.Join(joined, Spread(call, item));
            }

            call.Work.Leave();
            return joined;
        }

        foreach (var (key, member) in ((ValueMap)value).Members())
        {
            call.Add(result, new ValueMap { [key] = member });
        }

        call.Work.Leave();
        return result;
    }

    // As its JSON reads: numbers of 15 digits, no functions.
    private static object? Clone(object? value, Work work)
    {
        work.Enter();
        object? clone = value switch
        {
            null => JsonNull.Value,
            Function => "",
            double => ValueKinds.IsNumeric(value) ? JsRounding.ToFifteenDigits((double)value) : JsonNull.Value,
            ValueList list => new ValueList(list.Select(item => Clone(item, work))),
            ValueMap map => Clone(map, work),
            _ => value,
        };
        work.Leave();
        return clone;
    }

    private static ValueMap Clone(ValueMap map, Work work)
    {
        var clone = new ValueMap();
        foreach (var (key, member) in map.Members())
        {
            if (member is not null)
            {
                clone[key] = Clone(member, work);
            }
        }

        return clone;
    }
}
