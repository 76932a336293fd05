using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>{% switch a %}{% case b %}…{% default %}…{% endswitch %}</c>: an empty case runs the next one that is not.</summary>
internal sealed class SwitchStatement(
    LanguageExpression subject, (LanguageExpression Condition, ScriptBlockStatement Body)[] cases, ScriptBlockStatement? otherwise) : LanguageStatement
{
    public LanguageExpression Subject => subject;

    public ReadOnlySpan<(LanguageExpression Condition, ScriptBlockStatement Body)> Cases => cases;

    public ScriptBlockStatement? Otherwise => otherwise;

    public override void Execute(RenderContext context)
    {
        object? value = subject.Value(context);
        bool matches = false;
        foreach (var (condition, body) in cases)
        {
            matches = matches || Js.StrictEquals(value, condition.Value(context));
            if (matches && body.Statements.Count > 0)
            {
                context.Run(body);
                return;
            }
        }

        if (otherwise is not null)
        {
            context.Run(otherwise);
        }
    }
}
