namespace Idp.Scaffolder.Jsonata;

/// <summary>Why an expression cannot be read or evaluated, with JSONata's code where it has one. Never leaves <see cref="JsonataExpression"/>'s callers.</summary>
internal sealed class JsonataFault : Exception
{
    private readonly Dictionary<string, object?> _details = new(StringComparer.Ordinal);

    public JsonataFault(string code) => Code = code;

    public JsonataFault(string code, object? value)
        : this(code) => _details["value"] = value;

    private JsonataFault(string text, bool isPlain)
    {
        _ = isPlain;
        Text = text;
    }

    /// <summary>JSONata's code; null for what it has no code for.</summary>
    public string? Code { get; }

    /// <summary>The message of a fault without a code.</summary>
    public string? Text { get; }

    /// <summary>The end of the faulty token in the expression, from 1 on; 0 when it is not known.</summary>
    public int Position { get; set; }

    /// <summary>Whether a limit without a code of JSONata's is reached.</summary>
    public bool IsLimit { get; private init; }

    public bool HasToken => _details.GetValueOrDefault("token") is not null;

    public override string Message => JsonataMessages.Describe(this);

    public static JsonataFault Plain(string text, int position = 0) => new(text, isPlain: true) { Position = position };

    public static JsonataFault Limit(string text) => new(text, isPlain: true) { IsLimit = true };

    /// <summary>Tells where it was as an exception filter that never catches: rethrowing from deep within would take more stack than there is.</summary>
    public bool Note(Action<JsonataFault> note)
    {
        note(this);
        return false;
    }

    public JsonataFault With(string name, object? value)
    {
        _details[name] = value;
        return this;
    }

    public JsonataFault At(int position)
    {
        Position = position;
        return this;
    }

    public object? Detail(string name) => name == "code" ? Code : _details.GetValueOrDefault(name);
}
