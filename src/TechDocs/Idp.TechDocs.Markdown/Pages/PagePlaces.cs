using System.Runtime.InteropServices;

namespace Idp.TechDocs.Markdown;

/// <summary>
/// The numbers of places. Those up to the page's length are its characters. Lines that are not in the page as they are read, because tabs became spaces, a file was put in or
/// something was taken out of them, get further numbers, for which this knows where they come from. Used by one thread.
/// </summary>
internal sealed class PagePlaces(int length)
{
    private readonly List<Run> _runs = [];
    private int _next = length + 1;

    /// <summary>The files that were put in.</summary>
    public List<IncludedFile> Files { get; } = [];

    /// <summary>Begins a line, and gives the number of its first character.</summary>
    public int Begin() => ++_next;

    /// <summary>Adds characters to the line that was begun, which stand side by side at a place.</summary>
    public void Add(int count, int place) => Add(count, new Run(_next, place, false, false));

    /// <summary>Adds characters to the line that was begun, which all come from one place.</summary>
    public void AddPoint(int count, int place) => Add(count, new Run(_next, place, true, false));

    /// <summary>Numbers the characters of a file, and gives the number of its first.</summary>
    public int Include(IncludedFile file, int count)
    {
        int start = Begin();
        Files.Add(file);
        Add(count + 1, new Run(start, Files.Count - 1, false, true));
        return start;
    }

    /// <summary>Where a place is: the file that was put in, or null for the page, and the character there.</summary>
    public (IncludedFile? File, int Character) Resolve(int place)
    {
        while (place > length && Find(place) is var index and >= 0)
        {
            var run = _runs[index];
            int behind = run.IsPoint ? 0 : place - run.Start;
            if (run.IsFile)
            {
                return (Files[run.Target], behind);
            }

            place = run.Target + behind;
        }

        return (null, Math.Clamp(place, 0, length));
    }

    private void Add(int count, Run run)
    {
        if (count > 0)
        {
            _runs.Add(run);
            _next += count;
        }
    }

    private int Find(int place)
    {
        int found = CollectionsMarshal.AsSpan(_runs).BinarySearch(new Run(place, 0, false, false));
        return found >= 0 ? found : ~found - 1;
    }

    private readonly record struct Run(int Start, int Target, bool IsPoint, bool IsFile) : IComparable<Run>
    {
        public int CompareTo(Run other) => Start.CompareTo(other.Start);
    }
}
