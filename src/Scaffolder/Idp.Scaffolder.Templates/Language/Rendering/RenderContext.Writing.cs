using Idp.Scaffolder.Templates.Language.Tree;
using Idp.Scaffolder.Templates.Language.Values;
using Idp.Yaml;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Rendering;

internal sealed partial class RenderContext
{
    /// <summary>Runs statements by their kinds; half the time of the tree's own dispatch.</summary>
    public void Run(ScriptBlockStatement block)
    {
        Enter();
        var statements = block.Statements;
        for (int i = 0; i < statements.Count; i++)
        {
            Step();
            switch (statements[i])
            {
                case ScriptRawStatement raw:
                    Written.Append(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length));
                    break;
                case ScriptExpressionStatement statement:
                    var expression = (LanguageExpression)statement.Expression!;
                    Print(expression.Value(this), expression);
                    break;
                case ScriptIfStatement condition:
                    RunIf(condition);
                    break;
                case LanguageStatement own:
                    own.Execute(this);
                    break;
            }
        }

        Leave();
    }

    /// <summary>Runs statements and takes what they wrote.</summary>
    public string Capture(ScriptBlockStatement block)
    {
        int start = Written.Length;
        Run(block);
        ReserveBytes(2L * (Written.Length - start));
        return Written.Cut(start);
    }

    /// <summary>Writes a value as an expression statement does.</summary>
    public void Print(object? value, ScriptNode source)
    {
        switch (value)
        {
            case null:
                break;
            case Undefined:
                if (IsStrict)
                {
                    Current = source;
                    throw new TemplateFault(LanguageFaults.UndefinedValue, Text.TextOf(source));
                }

                break;
            case string text when Text.Escapes:
                HtmlText.AppendEscaped(Written, text);
                break;
            case string text:
                Written.Append(text);
                break;
            case double number when (int)number is var whole && whole == number:
                Written.Append(whole);
                break;
            case double number:
                Written.Append(JsNumber.ToText(number));
                break;
            case SafeText safe:
                Written.Append(safe.Text);
                break;
            default:
                Current = source;
                string other = Js.ToText(this, value);
                if (Text.Escapes)
                {
                    HtmlText.AppendEscaped(Written, other);
                }
                else
                {
                    Written.Append(other);
                }

                break;
        }
    }

    private void RunIf(ScriptConditionStatement? branch)
    {
        while (branch is ScriptIfStatement condition)
        {
            if (Js.IsTrue(((LanguageExpression)condition.Condition!).Value(this)))
            {
                Run(condition.Then!);
                return;
            }

            branch = condition.Else;
        }

        if (branch is ScriptElseStatement otherwise)
        {
            Run(otherwise.Body!);
        }
    }
}
