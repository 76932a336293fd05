using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>{% extends "base" %}</c>.</summary>
internal sealed class ExtendsStatement(LanguageExpression name) : LanguageStatement
{
    public LanguageExpression Name => name;

    public override void Execute(RenderContext context)
    {
        object? value = name.Value(context);
        context.Current = this;
        var parent = context.LoadOrFail(value);
        context.Parent = parent;
        (context.Blocks ??= new BlockTable(context.Text)).Add(parent);
    }
}

/// <summary><c>{% include "part" ignore missing %}</c>: sees all, sets nothing outside.</summary>
internal sealed class IncludeStatement(LanguageExpression name, bool ignoresMissing) : LanguageStatement
{
    public LanguageExpression Name => name;

    public override void Execute(RenderContext context)
    {
        object? value = name.Value(context);
        context.Current = this;
        var text = ignoresMissing ? context.Load(value) : context.LoadOrFail(value);
        if (text is not null)
        {
            context.RunOther(text, context.Variables.Copy(), new Frame(context.Frame, isIsolated: true, isTopLevel: true));
        }
    }
}

/// <summary><c>{% import "macros" as m %}</c>, or <c>{% from "macros" import a, b as c %}</c>.</summary>
internal sealed class ImportStatement(LanguageExpression name, ImportedName[] names, bool isWhole, bool withContext, bool isNested) : LanguageStatement
{
    public LanguageExpression Name => name;

    public IEnumerable<string> Names => names.Select(static imported => imported.Alias);

    public override void Execute(RenderContext context)
    {
        object? value = name.Value(context);
        context.Current = this;
        var exported = Import(context, value);
        foreach (var imported in names)
        {
            object? member = exported;
            if (!isWhole && !exported.TryGet(imported.Name, out member))
            {
                context.Current = this;
                throw new TemplateFault(LanguageFaults.NotLoaded, imported.Name, "the imported text does not define it");
            }

            context.Activation[imported.Place] = member;
            if (isNested)
            {
                context.Frame.Put(imported.Alias, member);
            }
            else
            {
                context.Variables.Set(imported.Alias, member);
            }
        }
    }

    private JsObject Import(RenderContext context, object? value)
    {
        var text = context.LoadOrFail(value);
        var variables = withContext ? context.Variables.Copy() : new Variables(new JsObject());
        int start = context.Written.Length;
        var exported = new JsObject();
        foreach (string set in context.RunOther(text, variables, new Frame(withContext ? context.Frame : null, isTopLevel: true)))
        {
            variables.TryGet(set, out object? member);
            exported.Set(set, member);
        }

        context.Written.Cut(start);
        return exported;
    }
}

/// <summary>A name that is imported, under another one perhaps.</summary>
internal sealed record ImportedName(string Name, string Alias, int Place);
