using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>{% macro name(a, b=1) %}…{% endmacro %}</c>.</summary>
/// <param name="name">The name.</param>
/// <param name="place">Where the text finds it.</param>
/// <param name="macro">The macro.</param>
/// <param name="isNested">Whether it stands in a loop or the body of a call, and so is not the text's own.</param>
internal sealed class MacroStatement(string name, int place, Macro macro, bool isNested) : LanguageStatement
{
    public string Name => name;

    public Macro Macro => macro;

    public override void Execute(RenderContext context)
    {
        var function = new MacroFunction(macro, context.Text, context.Variables);
        context.Activation[place] = function;
        context.Define(name, function, isNested);
    }
}

/// <summary>The body of a call, as the value of the named argument <c>caller</c>.</summary>
internal sealed class CallerExpression(Macro macro) : LanguageExpression
{
    public Macro Macro => macro;

    public override object? Value(RenderContext context)
        => new MacroFunction(macro, context.Text, context.Variables) { Frame = context.Frame, Outer = context.Activation };
}
