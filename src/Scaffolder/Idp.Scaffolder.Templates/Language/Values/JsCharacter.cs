namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Texts of one UTF-16 unit; those of Latin-1 are made once.</summary>
internal static class JsCharacter
{
    private static readonly string[] Common = [.. Enumerable.Range(0, 256).Select(static c => ((char)c).ToString())];

    public static string Of(char c) => c < Common.Length ? Common[c] : c.ToString();
}
