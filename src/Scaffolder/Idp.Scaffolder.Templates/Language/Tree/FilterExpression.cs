using Idp.Scaffolder.Templates.Language.Filters;
using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban.Parsing;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>input | name(arguments)</c>.</summary>
internal sealed class FilterExpression(LanguageExpression input, string name, Arguments arguments) : LanguageExpression
{
    private FilterFunction? _filter;

    public LanguageExpression Input => input;

    public string Name => name;

    public SourceSpan NameSpan { get; init; }

    public Arguments Arguments => arguments;

    public override object? Value(RenderContext context)
    {
        context.Step();
        // A parsed text belongs to one environment, so the filter stays the same.
        var filter = _filter ??= Find(context);
        object? value = input.Value(context);
        int start = context.StackTop;
        arguments.PushTo(context);
        context.Current = this;
        object? result = filter(context, value, context.ArgumentsFrom(start));
        context.PopTo(start);
        return result;
    }

    private FilterFunction Find(RenderContext context)
    {
        context.Current = this;
        return context.Environment.FindFilter(name, context.Text.Syntax)
            ?? throw new TemplateFault(LanguageFaults.UnknownName, "filter", name, context.Environment.SuggestFilter(name))
            {
                Place = (NameSpan.Start.Offset, NameSpan.End.Offset),
            };
    }
}
