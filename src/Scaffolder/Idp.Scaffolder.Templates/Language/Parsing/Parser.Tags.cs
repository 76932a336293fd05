using Idp.Scaffolder.Templates.Language.Tree;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads the tag whose tokens are the current ones.</summary>
    /// <returns>Whether it ends the body; it is not read then.</returns>
    private bool ParseTag(ScriptBlockStatement body, ReadOnlySpan<string> stops)
    {
        var tag = Current;
        if (tag.Kind != TokenKind.Name)
        {
            throw Unexpected("the name of a tag");
        }

        foreach (string stop in stops)
        {
            if (tag.IsName(stop))
            {
                return true;
            }
        }

        _tags.Add(tag);
        _at++;
        var statement = ParseTag(tag);
        if (statement is not null)
        {
            Add(body, statement);
        }

        return false;
    }

    private ScriptStatement? ParseTag(Token tag) => tag.Text switch
    {
        "if" or "ifAsync" => ParseIf(tag),
        "for" => ParseFor(tag, "endfor"),
        "asyncEach" => ParseFor(tag, "endeach"),
        "asyncAll" => ParseFor(tag, "endall"),
        "set" => ParseSet(tag),
        "macro" => ParseMacro(tag),
        "call" => ParseCall(tag),
        "filter" => ParseFilterTag(tag),
        "block" => ParseBlock(tag),
        "switch" => ParseSwitch(tag),
        "raw" or "verbatim" => ParseRaw(tag),
        "extends" or "include" or "import" or "from" => ParseOtherText(tag),
        "elif" or "elseif" or "else" or "case" or "default" => throw Fault($"'{tag.Text}' continues no tag that is open", tag),
        _ when tag.Text.StartsWith("end", StringComparison.Ordinal) => throw Fault($"'{tag.Text}' closes no tag that is open", tag),
        _ => throw new TemplateFault(LanguageFaults.UnknownName, "tag", tag.Text, Suggestion.Among(tag.Text, KnownTags))
        {
            Place = (tag.Start, tag.Stop),
        },
    };

    private static readonly string[] KnownTags =
    [
        "if", "elif", "else", "endif", "for", "endfor", "set", "endset", "macro", "endmacro", "call", "endcall", "filter", "endfilter",
        "block", "endblock", "switch", "case", "default", "endswitch", "raw", "endraw", "verbatim", "endverbatim",
        "include", "import", "from", "extends",
    ];

    private ScriptIfStatement ParseIf(Token tag)
    {
        var first = ParseCondition(tag);
        var last = first;
        while (Current.Text is "elif" or "elseif")
        {
            var branch = Take();
            _tags.Add(branch);
            var next = ParseCondition(branch);
            last.Else = next;
            last = next;
        }

        if (TryTakeName("else"))
        {
            TakeEnd();
            int start = _next;
            last.Else = At(new ScriptElseStatement { Body = ParseBody(["endif"]) }, start, _next);
        }

        TakeWord("endif");
        TakeEnd();
        first.Span = Span(tag.Start, _next);
        return first;
    }

    private ScriptIfStatement ParseCondition(Token tag)
    {
        var condition = ParseExpression();
        TakeEnd();
        return At(new ScriptIfStatement { Condition = condition, Then = ParseBody(["elif", "elseif", "else", "endif"]) }, tag.Start, _next);
    }

    private ForStatement ParseFor(Token tag, string end)
    {
        List<Token> names = [TakeName("the name of the loop's variable")];
        while (TryTake(","))
        {
            names.Add(TakeName("the name of the loop's variable"));
        }

        TakeWord("in");
        var items = ParseExpression();
        TakeEnd();
        int length = _binding.Reserve();
        _binding = new Binding(_binding.Plan, _binding);
        (string, int)[] targets = [.. names.Select(name => (name.Text, _binding.Declare(name.Text)))];
        var body = ParseBody(["else", end]);
        ScriptBlockStatement? otherwise = null;
        if (TryTakeName("else"))
        {
            TakeEnd();
            otherwise = ParseBody([end]);
        }

        TakeWord(end);
        TakeEnd();
        _binding = _binding.Parent!;
        return At(new ForStatement(targets, items, length) { Body = body, Otherwise = otherwise }, tag.Start, _next);
    }

    private SetStatement ParseSet(Token tag)
    {
        var targets = new List<SetTarget>();
        do
        {
            string name = TakeName("the name of a variable").Text;
            RefuseReserved(name, _tokens[_at - 1]);
            targets.Add(new SetTarget(name, _binding.Find(name)));
        }
        while (TryTake(","));

        if (TryTake("="))
        {
            var value = ParseExpression();
            TakeEnd();
            return At(new SetStatement([.. targets], value, null), tag.Start, _next);
        }

        TakeEnd();
        var body = ParseBody(["endset"]);
        TakeWord("endset");
        TakeEnd();
        return At(new SetStatement([.. targets], null, body), tag.Start, _next);
    }

    private SwitchStatement ParseSwitch(Token tag)
    {
        var subject = ParseExpression();
        TakeEnd();

        // What stands before the first case is never written.
        ParseBody(["case", "default", "endswitch"]);
        var cases = new List<(LanguageExpression, ScriptBlockStatement)>();
        while (TryTakeName("case"))
        {
            var condition = ParseExpression();
            TakeEnd();
            cases.Add((condition, ParseBody(["case", "default", "endswitch"])));
        }

        ScriptBlockStatement? otherwise = null;
        if (TryTakeName("default"))
        {
            TakeEnd();
            otherwise = ParseBody(["endswitch"]);
        }

        if (cases.Count == 0 && otherwise is null)
        {
            throw Fault("'switch' has no case", tag);
        }

        TakeWord("endswitch");
        TakeEnd();
        return At(new SwitchStatement(subject, [.. cases], otherwise), tag.Start, _next);
    }
}
