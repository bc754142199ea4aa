using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PairsTakePlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "offer_id",
                table: "mentoring_pairs",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_offer_id",
                table: "mentoring_pairs",
                column: "offer_id");

            migrationBuilder.AddForeignKey(
                name: "fk_mentoring_pairs_offers_offer_id",
                table: "mentoring_pairs",
                column: "offer_id",
                principalTable: "offers",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_mentoring_pairs_offers_offer_id",
                table: "mentoring_pairs");

            migrationBuilder.DropIndex(
                name: "ix_mentoring_pairs_offer_id",
                table: "mentoring_pairs");

            migrationBuilder.DropColumn(
                name: "offer_id",
                table: "mentoring_pairs");
        }
    }
}
