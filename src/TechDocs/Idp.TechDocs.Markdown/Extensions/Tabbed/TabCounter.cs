namespace Idp.TechDocs.Markdown.Extensions.Tabbed;

/// <summary>Numbers the sets of tabs of a page.</summary>
internal sealed class TabCounter
{
    private int _last;

    public int Next() => ++_last;
}
