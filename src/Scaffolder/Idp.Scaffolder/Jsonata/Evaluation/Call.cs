using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>A call of a built-in function.</summary>
internal sealed class Call(Evaluator evaluator, Scope scope, object? input, object?[] arguments)
{
    public Evaluator Evaluator => evaluator;

    public Work Work => evaluator.Work;

    public Scope Scope => scope;

    public object? Input => input;

    public int Count => arguments.Length;

    /// <summary>An argument; null when there is none.</summary>
    public object? this[int index] => index < arguments.Length ? arguments[index] : null;

    public bool IsMissing(int index) => this[index] is null;

    public string Text(int index) => this[index] as string ?? throw Unfit(index);

    public double Number(int index) => this[index] is double number ? number : throw Unfit(index);

    public ValueList List(int index) => this[index] as ValueList ?? throw Unfit(index);

    public Function Function(int index) => this[index] as Function ?? throw Unfit(index);

    /// <summary>Calls a function back.</summary>
    public object? Invoke(Function function, params object?[] values) => evaluator.Invoke(function, values, input, scope);

    /// <summary>Calls a function back with as many values as it takes, at least the first.</summary>
    public object? InvokeWith(Function function, object? value, object? key, object? whole)
        => function.Arity >= 3 ? Invoke(function, value, key, whole) : function.Arity == 2 ? Invoke(function, value, key) : Invoke(function, value);

    public void Add(ValueList list, object? item)
    {
        Work.Step();
        Work.RequireSequence(list.Count + 1.0);
        list.Add(item);
    }

    /// <summary>A text that is not too long.</summary>
    public string Bounded(string text)
    {
        Work.RequireText(text.Length);
        return text;
    }

    // Only where nothing checked the arguments: functions with some of them given beforehand.
    private JsonataFault Unfit(int index) => new JsonataFault("T0410", this[index]).With("index", index + 1.0);
}
