using Idp.Scaffolder.Templates.Language.Tree;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    private MacroStatement ParseMacro(Token tag)
    {
        var name = TakeName("the name of the macro");
        RefuseReserved(name.Text, name);
        TakeSign("(");
        var (outer, block) = (_binding, _block);
        var inner = new Binding(new FunctionPlan(), null);
        (_binding, _block) = (inner, null);
        var (positional, named) = ParseParameters();
        TakeEnd();
        var body = ParseBody(["endmacro"]);
        TakeWord("endmacro");
        TakeEnd();
        (_binding, _block) = (outer, block);
        var macro = new Macro { Positional = positional, Named = named, Plan = inner.Plan, Body = body };

        // Only from here on does the text know the name; inside, the macro is looked up.
        int place = _binding.Declare(name.Text);
        return At(new MacroStatement(name.Text, place, macro, _binding.IsNested), tag.Start, _next);
    }

    /// <summary>Reads parameters behind the parenthesis.</summary>
    private ((string Name, int Place)[] Positional, (string Name, int Place, LanguageExpression Default)[] Named) ParseParameters()
    {
        var positional = new List<Token>();
        var named = new List<(Token Name, int At)>();
        var places = new List<(string, int)>();
        var defaults = new List<(string, int, LanguageExpression)>();

        // Places first go to those without a default, as arguments do; a default sees those before it.
        for (bool isFirst = true; !TryTake(")"); isFirst = false)
        {
            if (!isFirst)
            {
                TakeSign(",");
            }

            var name = TakeName("the name of a parameter");
            RefuseReserved(name.Text, name);
            if (TryTake("="))
            {
                named.Add((name, _at));
                SkipExpression();
            }
            else
            {
                positional.Add(name);
            }
        }

        int end = _at;
        foreach (var name in positional)
        {
            places.Add((name.Text, _binding.Declare(name.Text)));
        }

        foreach (var (name, at) in named)
        {
            _at = at;
            var value = ParseExpression();
            defaults.Add((name.Text, _binding.Declare(name.Text), value));
        }

        _at = end;
        return ([.. places], [.. defaults]);
    }

    private void SkipExpression()
    {
        int nodes = _nodes;
        ParseExpression();
        _nodes = nodes;
    }

    private CallTag ParseCall(Token tag)
    {
        var inner = new Binding(new FunctionPlan(), _binding);
        var outer = _binding;
        _binding = inner;
        var (positional, named) = TryTake("(") ? ParseParameters() : ([], []);
        _binding = outer;
        int start = Current.Start;
        if (Unguarded(ParsePostfix()) is not CallExpression call)
        {
            throw Fault("the call of a macro is expected", start, Current.Start);
        }

        TakeEnd();
        _binding = inner;
        var body = ParseBody(["endcall"]);
        TakeWord("endcall");
        TakeEnd();
        _binding = outer;
        var caller = At(
            new CallerExpression(new Macro { Positional = positional, Named = named, Plan = inner.Plan, Body = body }), tag.Start, _next);
        return At(new CallTag(At(new CallExpression(call.Target, WithCaller(call.Arguments, caller)), start, _next)), tag.Start, _next);
    }

    private Arguments WithCaller(Arguments arguments, CallerExpression caller)
    {
        (string, LanguageExpression) entry = ("caller", caller);
        return arguments.Items is [.. var positional, MapExpression { IsKeywords: true } keywords]
            ? new Arguments([.. positional, At(new MapExpression([.. keywords.Entries, entry], isKeywords: true), 0, 0)])
            : new Arguments([.. arguments.Items, At(new MapExpression([entry], isKeywords: true), 0, 0)]);
    }

    private static LanguageExpression Unguarded(LanguageExpression expression) => expression is GuardExpression guard ? guard.Inner : expression;

    private ScriptExpressionStatement ParseFilterTag(Token tag)
    {
        int start = Current.Start;
        var (name, nameSpan) = ParseDottedName("the name of a filter");
        var arguments = TryTake("(") ? ParseArguments() : Arguments.None;
        TakeEnd();
        var capture = At(new CaptureExpression(ParseBody(["endfilter"])), tag.Start, _next);
        TakeWord("endfilter");
        TakeEnd();
        var filter = At(new FilterExpression(capture, name, arguments) { NameSpan = nameSpan, Height = 2 }, start, nameSpan.End.Offset);
        return At(new ScriptExpressionStatement { Expression = filter }, tag.Start, _next);
    }

    private BlockTag ParseBlock(Token tag)
    {
        var name = TakeName("the name of the block");
        RefuseReserved(name.Text, name);
        if (_blocks.Exists(other => string.Equals(other.Name, name.Text, StringComparison.Ordinal)))
        {
            throw Fault($"there is a block '{name.Text}' already", name);
        }

        TakeEnd();
        var (outer, around) = (_binding, _block);
        var block = new BlockDefinition(name.Text);
        _blocks.Add(block);
        _block = block;
        _binding = new Binding(block.Plan, null);
        block.Body = ParseBody(["endblock"]);
        TakeWord("endblock");
        TryTakeName(name.Text);
        TakeEnd();
        (_binding, _block) = (outer, around);
        return At(new BlockTag(block, around is not null), tag.Start, _next);
    }
}
