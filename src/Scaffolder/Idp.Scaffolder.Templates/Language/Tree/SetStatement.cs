using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>A name that <c>set</c> gives a value.</summary>
internal sealed class SetTarget(string name, LocalExpression? local)
{
    public string Name => name;

    public void Assign(RenderContext context, object? value)
    {
        if (local is not null)
        {
            local.Of(context) = value;
        }

        context.Frame.Assign(name, value, context.Text.Syntax.Profile == TemplateProfile.Backstage);
        if (context.Frame.IsTopLevel)
        {
            context.Variables.Set(name, value);
            context.Export(name);
        }
    }
}

/// <summary><c>{% set a, b = value %}</c>, or <c>{% set a %}…{% endset %}</c>.</summary>
internal sealed class SetStatement(SetTarget[] targets, LanguageExpression? value, ScriptBlockStatement? body) : LanguageStatement
{
    public IEnumerable<string> Names => targets.Select(static target => target.Name);

    public LanguageExpression? Value => value;

    public ScriptBlockStatement? Body => body;

    public override void Execute(RenderContext context)
    {
        object? result = value is null ? context.Capture(body!) : value.Value(context);
        foreach (var target in targets)
        {
            target.Assign(context, result);
        }
    }
}
