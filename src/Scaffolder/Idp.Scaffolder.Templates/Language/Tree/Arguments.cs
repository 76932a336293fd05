using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>What stands in the parentheses of a call; named arguments last, as one map.</summary>
internal sealed class Arguments(LanguageExpression[] items)
{
    public static readonly Arguments None = new([]);

    public ReadOnlySpan<LanguageExpression> Items => items;

    public int Count => items.Length;

    /// <summary>Evaluates them onto the stack.</summary>
    public void PushTo(RenderContext context)
    {
        foreach (var item in items)
        {
            context.Push(item.Value(context));
        }
    }
}
