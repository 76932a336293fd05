using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>The arguments of the two filters that take them by name as well: a missing one is taken from the named.</summary>
internal static class NamedArguments
{
    public static object?[] Of(ReadOnlySpan<object?> arguments, params ReadOnlySpan<string> names)
    {
        JsObject? named = null;
        if (arguments is [.. var others, JsObject { IsKeywords: true } keywords])
        {
            arguments = others;
            named = keywords;
        }

        var values = new object?[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            values[i] = i < arguments.Length ? arguments[i] : named?.Get(names[i]) ?? (named?.Has(names[i]) == true ? null : Undefined.Value);
        }

        return values;
    }
}
