using Idp.Scaffolder.Templates.Language.Filters;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Parsing;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>input is name(arguments)</c>.</summary>
internal sealed class TestExpression(LanguageExpression input, string name, Arguments arguments) : LanguageExpression
{
    private TestFunction? _test;

    public LanguageExpression Input => input;

    public string Name => name;

    public SourceSpan NameSpan { get; init; }

    public Arguments Arguments => arguments;

    public override object? Value(RenderContext context)
    {
        context.Step();
        var test = _test ??= Find(context);
        object? value = input.Value(context);
        int start = context.StackTop;
        arguments.PushTo(context);
        context.Current = this;
        bool result = test(context, value, context.ArgumentsFrom(start));
        context.PopTo(start);
        return Box.Of(result);
    }

    private TestFunction Find(RenderContext context)
    {
        context.Current = this;
        return context.Environment.FindTest(name)
            ?? throw new TemplateFault(LanguageFaults.UnknownName, "test", name, context.Environment.SuggestTest(name))
            {
                Place = (NameSpan.Start.Offset, NameSpan.End.Offset),
            };
    }
}
