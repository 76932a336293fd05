namespace Idp.Catalog.Model;

/// <summary>What the texts in one place of objects that look alike have been so far: owners come again and again, names never do.</summary>
/// <remarks>Only a guess of where to look first; a text is found or made whatever it says.</remarks>
internal struct TextHabit
{
    private const int MostNovelty = 64;
    private const int Repetition = 4;
    private const int LooksOfNovel = 32;

    private int _novelty;
    private int _unlooked;

    /// <summary>The last text that had been met before; null when there was none.</summary>
    public string? Last { get; private set; }

    /// <summary>Whether it is worth while to look for the next text among all those met; now and then it is even where texts are mostly new.</summary>
    public bool IsWorthLooking()
    {
        if (_novelty < MostNovelty)
        {
            return true;
        }

        _unlooked = (_unlooked + 1) % LooksOfNovel;
        return _unlooked == 0;
    }

    /// <summary>A text was found that had been met before.</summary>
    public void Repeated(string text)
    {
        Last = text;
        _novelty = Math.Max(0, _novelty - Repetition);
    }

    /// <summary>A text was looked for, and was new.</summary>
    public void WasNew() => _novelty = Math.Min(MostNovelty, _novelty + 1);
}
