using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>An expression with JavaScript's meaning.</summary>
internal abstract class LanguageExpression : ScriptExpression
{
    /// <summary>How many expressions stand inside one another here, this one included.</summary>
    public int Height { get; set; } = 1;

    public abstract object? Value(RenderContext context);

    public sealed override object? Evaluate(TemplateContext context) => Value((RenderContext)context);

    public sealed override void PrintTo(ScriptPrinter printer) => printer.Write(GetType().Name);
}
