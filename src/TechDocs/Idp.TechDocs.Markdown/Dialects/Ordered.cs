namespace Idp.TechDocs.Markdown;

/// <summary>Parts in the order of their priority, the highest first; equal ones as they came. A name that comes again takes the old one's place away.</summary>
internal sealed class Ordered<T>
{
    private readonly List<(string Name, double Priority, T Part)> _parts = [];

    public void Add(string name, double priority, T part)
    {
        Remove(name);
        _parts.Add((name, priority, part));
    }

    public void Remove(string name) => _parts.RemoveAll(part => part.Name == name);

    public bool Contains(string name) => _parts.Exists(part => part.Name == name);

    public T[] ToArray() => [.. _parts.OrderByDescending(part => part.Priority).Select(part => part.Part)];
}
