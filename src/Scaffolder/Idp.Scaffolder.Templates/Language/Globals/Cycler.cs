using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Globals;

/// <summary>What <c>cycler(a, b)</c> gives: <c>next()</c> takes the items in turn, <c>current</c> is the last one, <c>reset()</c> starts anew.</summary>
internal sealed class Cycler : JsObject
{
    private readonly object?[] _items;
    private readonly Callable _next;
    private readonly Callable _reset;
    private object? _current;
    private int _index = -1;

    public Cycler(object?[] items)
    {
        _items = items;
        _next = new BuiltInFunction((_, _) => Next());
        _reset = new BuiltInFunction((_, _) => Reset());
    }

    public override int Count => 3;

    public override IEnumerable<KeyValuePair<string, object?>> Entries
        => [KeyValuePair.Create("current", _current), KeyValuePair.Create<string, object?>("reset", _reset), KeyValuePair.Create<string, object?>("next", _next)];

    public override bool TryGet(string key, out object? value)
    {
        value = key switch
        {
            "current" => _current,
            "next" => _next,
            "reset" => _reset,
            _ => Undefined.Value,
        };
        return key is "current" or "next" or "reset";
    }

    private object? Next()
    {
        _index = _index + 1 >= _items.Length ? 0 : _index + 1;
        _current = _items.Length == 0 ? Undefined.Value : _items[_index];
        return _current;
    }

    private object? Reset()
    {
        (_index, _current) = (-1, null);
        return Undefined.Value;
    }
}
