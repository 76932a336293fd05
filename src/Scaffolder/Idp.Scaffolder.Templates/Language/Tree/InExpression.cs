using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>needle in haystack</c>.</summary>
internal sealed class InExpression(LanguageExpression left, LanguageExpression right) : BinaryExpression(left, right)
{
    public override object? Value(RenderContext context)
    {
        context.Step();
        object? needle = Left.Value(context), haystack = Right.Value(context);
        context.Current = this;
        return Box.Of(haystack switch
        {
            string text => text.Contains(Js.ToText(context, needle), StringComparison.Ordinal),
            JsArray list => Contains(context, list, needle),
            JsObject map => map.Has(Js.ToText(context, needle)),
            SafeText => Js.ToText(context, needle) is "length" or "val",
            _ => throw TemplateFault.Type("'in' needs a list, a map or a text on its right"),
        });
    }

    private static bool Contains(RenderContext context, JsArray list, object? needle)
    {
        context.Steps(list.Count);
        foreach (object? item in list.Items)
        {
            if (Js.StrictEquals(item, needle))
            {
                return true;
            }
        }

        return false;
    }
}
