namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>For each part of each form, how far forward no content can begin that is closed: where it was looked for in vain, nobody looks again.</summary>
internal sealed class EmphasisMemory(int forms)
{
    private readonly int[] _failedUpTo = new int[2 * forms];

    public bool HasFailed(int form, bool isSecond, int start) => start < _failedUpTo[Index(form, isSecond)];

    public void Fail(int form, bool isSecond, int upTo) => _failedUpTo[Index(form, isSecond)] = upTo;

    private static int Index(int form, bool isSecond) => (2 * form) + (isSecond ? 1 : 0);
}
