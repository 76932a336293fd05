using System.Buffers.Binary;
using CsCheck;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Files;

namespace Idp.Catalog.Tests.Snapshots.Files;

public sealed class SnapshotFileTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task What_is_written_is_read_again()
        => ChangeSets.Some.SampleAsync(async sets =>
        {
            using var catalog = new EntityCatalog();
            var model = new NaiveCatalog();
            foreach (var set in sets)
            {
                await catalog.ApplyAsync(set);
                model.Apply(set);
            }

            var read = SnapshotFile.FromBytes(SnapshotFile.ToBytes(catalog.Current, KindSet.Legacy, "42"), KindSet.Legacy, "catalog.snapshot");
            Assert.True(read.Success, string.Join(Environment.NewLine, read.Diagnostics));
            Assert.Equal("42", read.Position);
            Assert.Equal(catalog.Current.Version, read.Snapshot.Version);
            model.AssertEqual(read.Snapshot, ChangeSets.Refs);

            // Provenance too: taking away what an emitter states does the same to both.
            using var again = new EntityCatalog(read.Snapshot);
            var removal = new ChangeSet(ChangeSets.Refs.Take(6).Select(EntityChange.Remove));
            await again.ApplyAsync(removal);
            model.Apply(removal);
            model.AssertEqual(again.Current, ChangeSets.Refs);
        }, iter: 60);

    [Fact]
    public async Task A_file_is_written_and_read()
    {
        var folder = Directory.CreateTempSubdirectory("idp-snapshot-");
        try
        {
            string path = Path.Combine(folder.FullName, "catalog.snapshot");
            var snapshot = await SmallAsync();
            await SnapshotFile.WriteAsync(path, snapshot, KindSet.Legacy, cancellationToken: Token);
            var read = await SnapshotFile.ReadAsync(path, KindSet.Legacy, Token);
            Assert.Equal(snapshot.Find(Entities.Ref("a")), read.Snapshot!.Find(Entities.Ref("a")));
            Assert.Null(read.Position);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_is_no_regular_file_is_neither_read_nor_replaced()
    {
        var folder = Directory.CreateTempSubdirectory("idp-snapshot-");
        try
        {
            string special = Path.Combine(folder.FullName, "special");
            if (OperatingSystem.IsLinux())
            {
                using var process = System.Diagnostics.Process.Start("mkfifo", special);
                await process.WaitForExitAsync(Token);
            }
            else
            {
                Directory.CreateDirectory(special);
            }

            Assert.Equal("IDP1184", Assert.Single((await SnapshotFile.ReadAsync(special, KindSet.Legacy, Token)).Diagnostics).Id);
            await Assert.ThrowsAsync<IOException>(async () => await SnapshotFile.WriteAsync(special, await SmallAsync(), KindSet.Legacy, cancellationToken: Token));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_the_caller_does_with_the_bytes_later_changes_nothing()
    {
        var snapshot = await SmallAsync();
        byte[] bytes = SnapshotFile.ToBytes(snapshot, KindSet.Legacy).ToArray();
        var read = SnapshotFile.FromBytes(bytes, KindSet.Legacy, "x");
        bytes.AsSpan().Fill(0xFF);
        Assert.Equal(snapshot.Find(Entities.Ref("a")), read.Snapshot!.Find(Entities.Ref("a")));
    }

    [Fact]
    public async Task A_missing_file_is_a_diagnostic()
        => Assert.Equal("IDP1184", Assert.Single((await SnapshotFile.ReadAsync("no/such.snapshot", KindSet.Legacy, Token)).Diagnostics).Id);

    [Fact]
    public async Task Every_single_changed_byte_is_noticed()
    {
        byte[] bytes = SnapshotFile.ToBytes(await SmallAsync(), KindSet.Legacy).ToArray();
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 0x41;
            var read = SnapshotFile.FromBytes(bytes, KindSet.Legacy, "x");
            Assert.False(read.Success, $"byte {i}");
            Assert.Single(read.Diagnostics);
            bytes[i] ^= 0x41;
        }
    }

    [Fact]
    public async Task Every_cut_is_noticed_and_so_is_what_follows_the_end()
    {
        byte[] bytes = SnapshotFile.ToBytes(await SmallAsync(), KindSet.Legacy).ToArray();
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.False(SnapshotFile.FromBytes(bytes.AsMemory(0, length), KindSet.Legacy, "x").Success, $"length {length}");
        }

        Assert.Equal("IDP1183", Assert.Single(SnapshotFile.FromBytes((byte[])[.. bytes, 0], KindSet.Legacy, "x").Diagnostics).Id);
    }

    [Fact]
    public async Task Other_files_other_formats_and_other_kinds_are_told_apart()
    {
        byte[] bytes = SnapshotFile.ToBytes(await SmallAsync(), KindSet.Legacy).ToArray();
        Assert.Equal("IDP1182", Assert.Single(SnapshotFile.FromBytes(bytes, KindSet.Model, "x").Diagnostics).Id);
        Assert.Equal("IDP1180", Assert.Single(SnapshotFile.FromBytes("kind: Component"u8.ToArray(), KindSet.Legacy, "x").Diagnostics).Id);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), SnapshotHeader.Format + 1);
        var newer = Assert.Single(SnapshotFile.FromBytes(bytes, KindSet.Legacy, "x").Diagnostics);
        Assert.Equal("IDP1181", newer.Id);
        Assert.Contains($"format {SnapshotHeader.Format + 1}", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damage_behind_right_checksums_is_a_diagnostic_or_a_catalog_but_no_exception()
    {
        var original = SnapshotHeader.Read(SnapshotFile.ToBytes(await SmallAsync(), KindSet.Legacy), out ulong fingerprint);
        var edits = Gen.Select(Gen.Int[0, original.Length - 1], Gen.Int[0, 100_000], Gen.Byte, Gen.Int[0, 3]).Array[1, 4];
        edits.Sample(list =>
        {
            var sections = original.Select(section => section.ToArray()).ToArray();
            foreach (var (section, position, value, kind) in list)
            {
                sections[section] = Edit(sections[section], position, value, kind);
            }

            var read = SnapshotFile.FromBytes(SnapshotHeader.Write(fingerprint, [.. sections.Select(section => (ReadOnlyMemory<byte>)section)]), KindSet.Legacy, "x");
            Assert.Equal(read.Success, read.Diagnostics.IsEmpty);
            Assert.All(read.Diagnostics, diagnostic => Assert.Equal("IDP1183", diagnostic.Id));
            Assert.All(read.Snapshot?.Entities ?? [], entity => Assert.NotNull(entity.ToJson()));
        }, iter: 20_000);
    }

    private static byte[] Edit(byte[] bytes, int position, byte value, int kind)
    {
        int at = bytes.Length == 0 ? 0 : position % bytes.Length;
        var before = bytes.Take(at);
        return kind switch
        {
            0 => [.. before],
            1 => [.. before, value, .. bytes.Skip(at)],
            _ => [.. before, value, .. bytes.Skip(at + 1)],
        };
    }

    private static async Task<CatalogSnapshot> SmallAsync()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(
            EntityChange.Put(Entities.Component("a", "größe"), Entities.DependsOn("a", "b"), Entities.DependencyOf("b", "a")) with { Origin = new EntityOrigin("a.yaml", default, 7) },
            EntityChange.Put(Entities.Component("b").WithLabel("count", "1").WithSpec("cost", 1.5).WithSpec("list", Mixed)),
            EntityChange.Put(Entities.Component("c"), Entities.DependsOn("a", "b"))), Token);
        return catalog.Current;
    }

    private static EntityValue Mixed => EntityValue.Parse("""[1,-1,true,false,null,{},[],"x"]""");
}
