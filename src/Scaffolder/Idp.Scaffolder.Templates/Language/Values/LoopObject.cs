namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>The variable <c>loop</c>, whose members are worked out when they are asked for.</summary>
/// <param name="length">The length as the walked value says it.</param>
/// <param name="count">The length as a number.</param>
internal sealed class LoopObject(object? length, double count) : JsObject
{
    private static readonly string[] Names = ["index", "index0", "revindex", "revindex0", "first", "last", "length"];

    public int Index { get; set; }

    public override int Count => Names.Length;

    public override IEnumerable<KeyValuePair<string, object?>> Entries
        => Names.Select(name => KeyValuePair.Create(name, Get(name)));

    public override bool TryGet(string key, out object? value)
    {
        value = key switch
        {
            "index" => Box.Of(Index + 1),
            "index0" => Box.Of(Index),
            "revindex" => Box.Of(count - Index),
            "revindex0" => Box.Of(count - Index - 1),
            "first" => Box.Of(Index == 0),
            "last" => Box.Of(Index == count - 1),
            "length" => length,
            _ => Undefined.Value,
        };
        return value is not Undefined;
    }
}
