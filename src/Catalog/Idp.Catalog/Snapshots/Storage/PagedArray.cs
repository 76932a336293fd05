namespace Idp.Catalog.Snapshots.Storage;

/// <summary>A sparse array whose versions share the pages in which they agree: a changed version costs a table and one page for each place changed. Immutable.</summary>
/// <typeparam name="T">The default value means that a place is empty.</typeparam>
internal sealed class PagedArray<T>
{
    public const int PageSize = 1 << PageBits;
    private const int PageBits = 8;

    public static readonly PagedArray<T> Empty = new([]);

    private readonly T[]?[] _pages;

    private PagedArray(T[]?[] pages) => _pages = pages;

    /// <summary>Whether no place was ever written.</summary>
    public bool IsEmpty => _pages.Length == 0;

    /// <summary>Pages are numbered from 0 to one less.</summary>
    public int PageCount => _pages.Length;

    /// <summary>The value at any place that is not negative; the default where there is none.</summary>
    public T? this[int index]
    {
        get
        {
            var pages = _pages;
            int page = index >> PageBits;
            return page < pages.Length && pages[page] is { } values ? values[index & (PageSize - 1)] : default;
        }
    }

    /// <summary>The places that hold a value, in their order.</summary>
    public IEnumerable<(int Index, T Value)> Filled
    {
        get
        {
            for (int page = 0; page < _pages.Length; page++)
            {
                for (int i = 0; i < PageSize && _pages[page] is { } values; i++)
                {
                    if (!EqualityComparer<T>.Default.Equals(values[i], default))
                    {
                        yield return ((page << PageBits) + i, values[i]);
                    }
                }
            }
        }
    }

    /// <summary>A page's values; empty for one that was never written.</summary>
    public ReadOnlySpan<T> PageAt(int page) => _pages[page];

    public Editor ToEditor() => new(this);

    /// <summary>Makes the next version. Not thread-safe.</summary>
    public sealed class Editor(PagedArray<T> origin)
    {
        private readonly HashSet<int> _copied = [];
        private T[]?[]? _pages;

        public T? this[int index]
        {
            get
            {
                var pages = _pages ?? origin._pages;
                int page = index >> PageBits;
                return page < pages.Length && pages[page] is { } values ? values[index & (PageSize - 1)] : default;
            }

            set => Writable(index >> PageBits)[index & (PageSize - 1)] = value!;
        }

        public PagedArray<T> ToPagedArray() => _pages is null ? origin : new PagedArray<T>(_pages);

        private T[] Writable(int page)
        {
            var pages = _pages ??= [.. origin._pages];
            if (page >= pages.Length)
            {
                Array.Resize(ref pages, page + 1);
                _pages = pages;
            }

            if (_copied.Add(page))
            {
                pages[page] = pages[page] is { } shared ? [.. shared] : new T[PageSize];
            }

            return pages[page]!;
        }
    }
}
