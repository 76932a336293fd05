using System.Runtime.InteropServices;

namespace Idp.Catalog.Model.Packing;

/// <summary>The texts that occur more than once in what is to be packed, the most frequent with the smallest numbers. Not thread-safe.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private Dictionary<string, int> _ids = [];

    /// <summary>The shared texts in the order of their numbers, once counting has ended.</summary>
    public IReadOnlyList<string> All { get; private set; } = [];

    /// <summary>Counts one occurrence.</summary>
    public void Count(string text) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, text, out _)++;

    /// <summary>Counts every text in a value, and every key.</summary>
    public void Count(EntityValue value) => CountNode(value.Node);

    /// <summary>Ends counting and gives out numbers.</summary>
    public void Settle()
    {
        string[] shared = [.. _counts.Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        _ids = new Dictionary<string, int>(shared.Length, StringComparer.Ordinal);
        for (int i = 0; i < shared.Length; i++)
        {
            _ids.Add(shared[i], i);
        }

        All = shared;
        _counts.Clear();
    }

    public bool TryFind(string text, out int id) => _ids.TryGetValue(text, out id);

    // Recursion is bounded: values nest at most EntityValueBuilder.MaxDepth deep.
    private void CountNode(object? node)
    {
        switch (node)
        {
            case string text:
                Count(text);
                break;
            case Slot[] slots:
                foreach (var slot in slots.AsSpan(1))
                {
                    CountNode(slot.Node);
                }

                break;
            case object[] items:
                foreach (object item in items)
                {
                    CountNode(item);
                }

                break;
        }
    }
}
