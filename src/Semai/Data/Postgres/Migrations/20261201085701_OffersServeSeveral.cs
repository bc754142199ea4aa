using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OffersServeSeveral : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "offer_commitments",
                columns: table => new
                {
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offer_commitments", x => new { x.offer_id, x.commitment_id });
                    table.ForeignKey(
                        name: "fk_offer_commitments_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_offer_commitments_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "placement_commitments",
                columns: table => new
                {
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placement_commitments", x => new { x.placement_id, x.commitment_id });
                    table.ForeignKey(
                        name: "fk_placement_commitments_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placement_commitments_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_offer_commitments_commitment_id",
                table: "offer_commitments",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_placement_commitments_commitment_id",
                table: "placement_commitments",
                column: "commitment_id");

            // Each goes on moving the promise that it moved alone until now.
            migrationBuilder.Sql("INSERT INTO offer_commitments (offer_id, commitment_id) SELECT id, commitment_id FROM offers WHERE commitment_id IS NOT NULL");
            migrationBuilder.Sql("INSERT INTO placement_commitments (placement_id, commitment_id) SELECT id, commitment_id FROM placements WHERE commitment_id IS NOT NULL");

            migrationBuilder.DropForeignKey(
                name: "fk_offers_commitments_commitment_id",
                table: "offers");

            migrationBuilder.DropForeignKey(
                name: "fk_placements_commitments_commitment_id",
                table: "placements");

            migrationBuilder.DropIndex(
                name: "ix_placements_commitment_id_started_on",
                table: "placements");

            migrationBuilder.DropIndex(
                name: "ix_offers_commitment_id",
                table: "offers");

            migrationBuilder.DropColumn(
                name: "commitment_id",
                table: "placements");

            migrationBuilder.DropColumn(
                name: "commitment_id",
                table: "offers");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "commitment_id",
                table: "placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "commitment_id",
                table: "offers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_placements_commitment_id_started_on",
                table: "placements",
                columns: new[] { "commitment_id", "started_on" });

            migrationBuilder.CreateIndex(
                name: "ix_offers_commitment_id",
                table: "offers",
                column: "commitment_id");

            migrationBuilder.AddForeignKey(
                name: "fk_offers_commitments_commitment_id",
                table: "offers",
                column: "commitment_id",
                principalTable: "commitments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_placements_commitments_commitment_id",
                table: "placements",
                column: "commitment_id",
                principalTable: "commitments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql("UPDATE offers SET commitment_id = (SELECT s.commitment_id FROM offer_commitments s WHERE s.offer_id = offers.id ORDER BY s.commitment_id LIMIT 1)");
            migrationBuilder.Sql("UPDATE placements SET commitment_id = (SELECT s.commitment_id FROM placement_commitments s WHERE s.placement_id = placements.id ORDER BY s.commitment_id LIMIT 1)");

            migrationBuilder.DropTable(
                name: "offer_commitments");

            migrationBuilder.DropTable(
                name: "placement_commitments");
        }
    }
}
