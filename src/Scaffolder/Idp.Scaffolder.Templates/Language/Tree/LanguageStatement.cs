using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>A tag with nunjucks' meaning.</summary>
internal abstract class LanguageStatement : ScriptStatement
{
    public abstract void Execute(RenderContext context);

    public sealed override object? Evaluate(TemplateContext context)
    {
        Execute((RenderContext)context);
        return null;
    }

    public sealed override void PrintTo(ScriptPrinter printer) => printer.Write(GetType().Name);
}
