using System.Text;
using Idp.Scaffolder.Templates.Language.Patterns;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>A regular expression, with the place where a global or sticky one goes on.</summary>
internal sealed class JsPattern(CompiledPattern pattern)
{
    public CompiledPattern Pattern => pattern;

    public int LastIndex { get; set; }

    /// <summary>As <c>RegExp.prototype.toString</c>: flags in the order of the alphabet.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("/").Append(pattern.Source.Length == 0 ? "(?:)" : pattern.Source);
        text.Replace("\n", "\\n").Replace("\r", "\\r").Replace("\u2028", "\\u2028").Replace("\u2029", "\\u2029").Append('/');
        foreach (char flag in "gimy")
        {
            if (pattern.Flags.Contains(flag))
            {
                text.Append(flag);
            }
        }

        return text.ToString();
    }
}
