using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Finds whether a text could hold anything to render; most files of a skeleton do not.</summary>
internal static class TagScan
{
    public static bool HasTags(ReadOnlySpan<byte> utf8, TemplateSyntax syntax)
    {
        bool needsDollar = !syntax.IsNative && !syntax.CookiecutterCompat && syntax.Profile == TemplateProfile.Backstage;
        for (int from = 0; ;)
        {
            int at = utf8[from..].IndexOf((byte)'{');
            if (at < 0 || from + at + 1 >= utf8.Length)
            {
                return false;
            }

            at += from;
            byte next = utf8[at + 1];
            if (next == '{' ? !needsDollar || (at > 0 && utf8[at - 1] == '$') : next is (byte)'%' or (byte)'#')
            {
                return true;
            }

            from = at + 1;
        }
    }

    public static bool HasTags(string text, TemplateSyntax syntax)
        => text.Contains('{', StringComparison.Ordinal) && HasTags(System.Text.Encoding.UTF8.GetBytes(text), syntax);
}
