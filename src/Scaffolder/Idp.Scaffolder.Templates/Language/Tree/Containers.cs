using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListExpression(LanguageExpression[] items) : LanguageExpression
{
    public ReadOnlySpan<LanguageExpression> Items => items;

    public override object? Value(RenderContext context)
    {
        context.ReserveItems(items.Length);
        var list = new JsArray(items.Length);
        foreach (var item in items)
        {
            list.Add(item.Value(context));
        }

        return list;
    }
}

/// <summary><c>(a, b)</c>: the last one counts.</summary>
internal sealed class GroupExpression(LanguageExpression[] items) : LanguageExpression
{
    public ReadOnlySpan<LanguageExpression> Items => items;

    public override object? Value(RenderContext context)
    {
        object? value = Undefined.Value;
        foreach (var item in items)
        {
            value = item.Value(context);
        }

        return value;
    }
}

/// <summary><c>{a: 1, "b": 2}</c>, or the named arguments of a call.</summary>
internal sealed class MapExpression((string Key, LanguageExpression Value)[] entries, bool isKeywords) : LanguageExpression
{
    /// <summary>The member by which upstream knows named arguments; filters that take none by name see it.</summary>
    public const string KeywordsMark = "__keywords";

    public ReadOnlySpan<(string Key, LanguageExpression Value)> Entries => entries;

    public bool IsKeywords => isKeywords;

    public override object? Value(RenderContext context)
    {
        context.ReserveItems(entries.Length);
        var map = new JsObject(entries.Length) { IsKeywords = isKeywords };
        foreach (var (key, value) in entries)
        {
            map.Set(key, value.Value(context));
        }

        if (isKeywords)
        {
            map.Set(KeywordsMark, Box.True);
        }

        return map;
    }
}
