using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>A method: what to do with the value it belongs to and with arguments.</summary>
internal delegate object? Method(RenderContext context, object receiver, ReadOnlySpan<object?> arguments);

/// <summary>The members of values: own ones, and a closed list of methods. Nothing of .NET is reachable.</summary>
internal static class Members
{
    /// <summary>Whether a method of this name changes the value it belongs to.</summary>
    public static bool CanChange(string method) => method is "push" or "pop" or "shift" or "unshift" or "splice" or "sort" or "reverse" or "fill" or "copyWithin"
        or "append" or "insert" or "remove" or "popitem" or "setdefault" or "update";

    public static object? Get(RenderContext context, object? target, object? key)
    {
        if (target is JsArray list && key is double index)
        {
            return index == (int)index ? Fresh(list[(int)index]) : Undefined.Value;
        }

        return Js.IsNullish(target) ? Undefined.Value : Get(context, target, Js.ToText(context, key));
    }

    public static object? Get(RenderContext context, object? target, string name)
    {
        if (target is JsObject map)
        {
            var method = FindMethod(context, target, name);
            bool methodWins = method is not null && context.Text.Syntax.Profile == TemplateProfile.Nunjucks3;
            if (!methodWins && map.TryGet(name, out object? member))
            {
                return Fresh(member);
            }

            return method is null ? Undefined.Value : new BoundMethod(target, method);
        }

        object? own = OwnOf(target, name);
        return own is not Undefined ? Fresh(own)
            : FindMethod(context, target, name) is { } found ? new BoundMethod(target!, found)
            : Undefined.Value;
    }

    /// <summary>Whether a value has a member of its own under this name; methods do not count.</summary>
    public static bool HasOwn(object? target, string name)
        => target is JsObject map ? map.Has(name) : OwnOf(target, name) is not Undefined || (target is JsArray list && IndexOf(name, list.Count) >= 0);

    /// <summary>A member of a value's own; methods do not count.</summary>
    public static object? GetOwn(object? target, string name) => target is JsObject map ? map.Get(name) : OwnOf(target, name);

    public static Method? FindMethod(RenderContext context, object? receiver, string name) => receiver switch
    {
        string or SafeText => TextMethods.Find(name),
        JsArray => (context.Text.Syntax.CookiecutterCompat ? PythonListMethods.Find(name, context.Text.Syntax.Profile) : null) ?? ListMethods.Find(name),
        JsObject => context.Text.Syntax.CookiecutterCompat ? PythonMapMethods.Find(name) : name == "hasOwnProperty" ? HasOwnProperty : null,
        double => NumberMethods.Find(name),
        bool => name == "toString" ? static (context, receiver, _) => Js.ToText(context, receiver) : null,
        JsPattern => PatternMethods.Find(name),
        _ => null,
    };

    private static object? HasOwnProperty(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
        => Box.Of(((JsObject)receiver).Has(Js.ToText(context, Given.At(arguments, 0))));

    // Each reading of a function member is a function of its own, as upstream wraps it.
    private static object? Fresh(object? member) => member is Callable function ? new WrappedFunction(function) : member;

    private static object? OwnOf(object? target, string name) => target switch
    {
        string text => OfText(text, name),
        SafeText safe => name == "val" ? safe.Text : OfText(safe.Text, name),
        JsArray list => name == "length" ? Box.Of(list.Count) : IndexOf(name, list.Count) is >= 0 and var index ? list[index] : Undefined.Value,
        JsPattern pattern => PatternMethods.OwnOf(pattern, name),
        _ => Undefined.Value,
    };

    private static object? OfText(string text, string name)
        => name == "length" ? Box.Of(text.Length) : IndexOf(name, text.Length) is >= 0 and var index ? JsCharacter.Of(text[index]) : Undefined.Value;

    private static int IndexOf(string name, int count) => JsKey.TryIndex(name, out uint index) && index < count ? (int)index : -1;
}
